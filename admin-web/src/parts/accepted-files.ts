/** What the server keeps, for the chooser; it looks at the content itself. */
export const acceptedFiles = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.heif';

/** The same in words, as the server's refusals name it. */
export const acceptedText = 'PDF 或照片（JPG、PNG、WEBP、HEIC）';
