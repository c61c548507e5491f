#!/usr/bin/env python3
"""核对审计日志的第二个、独立的程序：python3 verify.py <导出文件或证明文件> [--key 公钥] [--witness 检查点文件]… [--json]

Only Python's standard library; says the same as verify.mjs, written apart from it.
"""
import argparse
import base64
import hashlib
import json
import re
import sys

# Ed25519 (RFC 8032 §5.1), verification only.
P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P:
        return None
    return P - x if x & 1 != sign else x


def add(one, other):
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    d = 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def is_same_point(one, other):
    return not ((one[0] * other[2] - other[0] * one[2]) % P or (one[1] * other[2] - other[1] * one[2]) % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def decompress(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def ed25519_verifies(public, message, signature):
    if len(public) != 32 or len(signature) != 64:
        return False
    key, nonce = decompress(public), decompress(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or nonce is None or scalar >= Q:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % Q
    return is_same_point(multiply(scalar, BASE), add(nonce, multiply(challenge, key)))


# The log.
class Problem(Exception):
    def __init__(self, kind, index):
        super().__init__(kind)
        self.kind, self.index = kind, index


MESSAGES = {
    "FORMAT": "第 {} 条处的内容不是导出文件的格式",
    "CHANGED": "第 {} 条的内容被改动",
    "MISSING": "缺少第 {} 条",
    "INSERTED": "第 {} 条处多出一条",
    "REORDERED": "第 {} 条起顺序被改动",
    "TRUNCATED": "从第 {} 条起被截断",
    "UNSIGNED": "从第 {} 条起没有检查点签名",
    "ROOT": "从第 {} 条起有改动：与检查点不一致",
    "SIGNATURE": "涵盖第 {} 条的检查点不是由可信的密钥签署的",
    "CHECKPOINT": "涵盖第 {} 条的检查点格式或次序不对",
    "WITNESS": "从第 {} 条起与见证方保存的检查点不一致：日志被改写过",
    "ROLLED_BACK": "日志只有 {} 条，比见证方见过的少：被截断或恢复成了旧的备份",
    "COSIGNATURE": "见证文件上没有这把见证公钥的有效签名",
}


def sha256(data):
    return hashlib.sha256(data).digest()


def children(left, right):
    return sha256(b"\x01" + left + right)


def unbase64(text):
    """Only the one spelling that encoding gives: otherwise a changed character could mean the same bytes."""
    try:
        data = base64.b64decode(text, validate=True)
    except (ValueError, TypeError):
        return b""
    return data if base64.b64encode(data).decode() == text else b""


def whole(value):
    if isinstance(value, float):
        return value.is_integer()
    return isinstance(value, int) and not isinstance(value, bool)


class Tree:
    def __init__(self):
        self.size, self.peaks = 0, []

    def append(self, leaf):
        rest, self.size = self.size, self.size + 1
        while rest & 1:
            leaf = children(self.peaks.pop(), leaf)
            rest >>= 1
        self.peaks.append(leaf)

    def root(self):
        if not self.peaks:
            return sha256(b"")
        root = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            root = children(peak, root)
        return root


def is_included(index, size, leaf, path, root):
    """RFC 6962 §2.1.1, from the root downwards: the siblings come last first."""

    def root_over(start, end, siblings):
        if end - start == 1:
            return leaf if not siblings else None
        if not siblings:
            return None
        split = 1
        while split * 2 < end - start:
            split *= 2
        middle = start + split
        if index < middle:
            below = root_over(start, middle, siblings[:-1])
            return below and children(below, siblings[-1])
        below = root_over(middle, end, siblings[:-1])
        return below and children(siblings[-1], below)

    return 0 <= index < size and root_over(0, size, path) == root


def parse_key(text):
    name, _, rest = str(text).partition("+")
    key_id, _, encoded = rest.partition("+")
    typed = unbase64(encoded)
    if not name or len(typed) != 33 or typed[0] not in (1, 4):
        return None
    found = sha256(name.encode() + b"\n" + typed)[:4]
    return (name, found, typed) if found.hex() == key_id else None


CHECKPOINT = re.compile(
    r"\A([^\n]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\nsuite ([A-Za-z0-9_-]+)\ntime ([0-9:.TZ-]+)\n(?:next (\S+)\n)?\Z"
)
SIGNATURE = re.compile(r"\A— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})\Z")


def parse_checkpoint(note):
    text, gap, signed = note.rpartition("\n\n")
    shape = CHECKPOINT.match(text + "\n")
    if not gap or not shape or not note.endswith("\n"):
        return None
    signatures = []
    for line in signed[:-1].split("\n"):
        found = SIGNATURE.match(line)
        data = unbase64(found.group(2)) if found else b""
        if len(data) < 5:
            return None
        signatures.append((found.group(1), data[:4], data[4:]))
    origin, size, root, suite, _, following = shape.groups()
    return {
        "text": text + "\n",
        "signatures": signatures,
        "origin": origin,
        "size": int(size),
        "root": unbase64(root),
        "suite": suite,
        "next": following,
    }


def is_signed_by(checkpoint, key):
    name, key_id, typed = key
    for signer, signer_id, data in checkpoint["signatures"]:
        if signer != name or signer_id != key_id:
            continue
        message = checkpoint["text"].encode()
        if typed[0] == 4:
            message = b"cosignature/v1\ntime %d\n" % int.from_bytes(data[:8], "big") + message
            data = data[8:]
        if ed25519_verifies(typed[1:], message, data):
            return True
    return False


def parse_line(line):
    try:
        value = json.loads(line)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def values_of(path):
    with open(path, encoding="utf-8", errors="replace", newline="\n") as file:
        for line in file:
            yield parse_line(line)


def leaf_of(value, expected, indices):
    index = value.get("i")
    if not whole(index):
        raise Problem("FORMAT", expected)
    if index < expected:
        raise Problem("INSERTED", expected)
    if index > expected:
        raise Problem("REORDERED" if expected in indices else "MISSING", expected)
    leaf = unbase64(value.get("leaf"))
    if len(leaf) != 32:
        raise Problem("FORMAT", expected)
    if value.get("withheld") is True:
        return leaf
    if value.get("missing") is True:
        raise Problem("MISSING", expected)
    canonical, recorded = value.get("canonical"), value.get("recordedAt")
    if not isinstance(canonical, str) or not whole(recorded) or abs(recorded) >= 2**53:
        raise Problem("FORMAT", expected)
    if sha256(b"\x00" + int(recorded).to_bytes(8, "big", signed=True) + canonical.encode("utf-8", "replace")) != leaf:
        raise Problem("CHANGED", expected)
    return leaf


def check_checkpoints(notes, origin, key):
    size, checked = 0, []
    for note in notes:
        checkpoint = parse_checkpoint(note)
        if (
            checkpoint is None
            or checkpoint["origin"] != origin
            or checkpoint["suite"] != "SHA-256"
            or checkpoint["size"] <= size
        ):
            raise Problem("CHECKPOINT", size)
        if not is_signed_by(checkpoint, key):
            raise Problem("SIGNATURE", size)
        size = checkpoint["size"]
        if checkpoint["next"] is not None:
            key = parse_key(checkpoint["next"])
        if key is None:
            raise Problem("CHECKPOINT", size)
        checked.append(checkpoint)
    return checked


NOTE_BEGINS = "-----BEGIN ZHULIAN CHECKPOINT-----"


def mail_text(text):
    """A mail saved whole (.eml) carries its text in base64."""
    for run in re.finditer(r"(?:^[A-Za-z0-9+/=]{4,}\r?\n?)+", text, re.M):
        try:
            decoded = base64.b64decode(run.group()).decode("utf-8", "replace")
        except ValueError:
            continue
        if NOTE_BEGINS in decoded:
            return decoded
    return text


def note_in(text):
    """The signed note of a witness's state, of a checkpoint's own file, or between two lines of a saved mail."""
    if text.startswith("{"):
        return str(parse_line(text).get("note"))
    lines = [line.lstrip(" \t>").rstrip() for line in re.split(r"\r\n|\r|\n", mail_text(text))]
    try:
        begin = lines.index(NOTE_BEGINS)
        end = lines.index("-----END ZHULIAN CHECKPOINT-----", begin)
    except ValueError:
        return text
    note = [line for line in lines[begin + 1 : end] if line]
    signed = [line.startswith("— ") for line in note]
    at = signed.index(True) if True in signed else len(note)
    return "\n".join([*note[:at], "", *note[at:]]) + "\n"


def read_witnesses(paths, keys, origin):
    seen = {}
    for path in paths:
        with open(path, encoding="utf-8", errors="replace") as file:
            text = file.read()
        checkpoint = parse_checkpoint(note_in(text))
        if checkpoint is None or checkpoint["origin"] != origin:
            raise Problem("COSIGNATURE", 0)
        if keys and not any(key and is_signed_by(checkpoint, key) for key in map(parse_key, keys)):
            raise Problem("COSIGNATURE", 0)
        seen.setdefault(checkpoint["size"], []).append(checkpoint["root"])
    return seen


def is_entry(value):
    return not isinstance(value.get("checkpoint"), str) and not isinstance(value.get("cosignature"), str)


def verify_export(path, key, witnesses, witness_keys):
    values = values_of(path)
    header = next(values, {})
    if header.get("format") != "zhulian-audit-export/1":
        raise Problem("FORMAT", 0)
    notes, indices = [], set()
    for value in values:
        if isinstance(value.get("checkpoint"), str):
            notes.append(value["checkpoint"])
        elif whole(value.get("i")):
            indices.add(value["i"])
    trusted = parse_key(key or header.get("key"))
    if trusted is None:
        raise Problem("SIGNATURE", 0)
    checkpoints = check_checkpoints(notes, header.get("origin"), trusted)
    own = {checkpoint["size"]: checkpoint["root"] for checkpoint in checkpoints}
    seen = read_witnesses(witnesses, witness_keys, header.get("origin"))
    tree, signed, witnessed, withheld = Tree(), 0, 0, 0
    values = values_of(path)
    next(values)
    for value in values:
        if not is_entry(value):
            continue
        tree.append(leaf_of(value, tree.size, indices))
        withheld += value.get("withheld") is True
        if tree.size in own:
            if own[tree.size] != tree.root():
                raise Problem("ROOT", signed)
            signed = tree.size
        if tree.size in seen:
            if any(root != tree.root() for root in seen[tree.size]):
                raise Problem("WITNESS", witnessed)
            witnessed = tree.size
    last = checkpoints[-1]["size"] if checkpoints else 0
    if tree.size < last:
        raise Problem("TRUNCATED", tree.size)
    if tree.size > last:
        raise Problem("UNSIGNED", last)
    if header.get("size") != tree.size:
        raise Problem("FORMAT", tree.size)
    if max(seen, default=0) > tree.size:
        raise Problem("ROLLED_BACK", tree.size)
    return {"size": tree.size, "root": base64.b64encode(tree.root()).decode(), "withheld": withheld}


def verify_proof(proof, key):
    checkpoint, trusted = parse_checkpoint(str(proof.get("checkpoint"))), parse_key(key or proof.get("key"))
    entry = proof.get("entry") if isinstance(proof.get("entry"), dict) else {}
    index = entry.get("i")
    if not whole(index) or checkpoint is None:
        raise Problem("FORMAT", 0)
    if trusted is None or not is_signed_by(checkpoint, trusted):
        raise Problem("SIGNATURE", index)
    leaf = leaf_of(entry, index, set())
    path = [unbase64(text) for text in proof.get("path") or []]
    if not is_included(index, checkpoint["size"], leaf, path, checkpoint["root"]):
        raise Problem("ROOT", index)
    return {
        "size": checkpoint["size"],
        "root": base64.b64encode(checkpoint["root"]).decode(),
        "withheld": int(entry.get("withheld") is True),
    }


def read_proof(path):
    if next(values_of(path), {}).get("format") == "zhulian-audit-export/1":
        return None
    with open(path, encoding="utf-8", errors="replace") as file:
        value = parse_line(file.read())
    return value if value.get("format") == "zhulian-audit-proof/1" else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--key")
    parser.add_argument("--witness", action="append", default=[])
    parser.add_argument("--witness-key", action="append", default=[])
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    try:
        proof = read_proof(options.file)
        found = (
            verify_proof(proof, options.key)
            if proof
            else verify_export(options.file, options.key, options.witness, options.witness_key)
        )
        result = {"ok": True, **found}
    except Problem as problem:
        result = {"ok": False, "kind": problem.kind, "index": problem.index}
    if options.json:
        print(json.dumps(result))
    elif result["ok"]:
        print("完整：共 %d 条，根 %s。" % (result["size"], result["root"]))
    else:
        print("断裂：%s。" % MESSAGES[result["kind"]].format(result["index"]))
    sys.exit(0 if result["ok"] else 1)


if __name__ == "__main__":
    main()
