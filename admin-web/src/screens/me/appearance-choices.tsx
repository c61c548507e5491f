import { densities, themes, type Appearance, type Density, type Theme } from '../../lib/appearance.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { densityNames, themeNames } from '../../lib/appearance-names.js';

interface AppearanceChoicesProps {
  appearance: Appearance;
  onChange: (next: Appearance) => void;
}

export function AppearanceChoices({ appearance, onChange }: AppearanceChoicesProps) {
  return (
    <>
      <p>选择后立即生效，并随账号保存：换一台电脑登录也是这样显示。</p>
      <RadioGroup
        id="theme"
        name="theme"
        label="主题"
        choices={themes.map((theme) => ({ value: theme, label: themeNames[theme] }))}
        value={appearance.theme}
        onChange={(event) => onChange({ ...appearance, theme: event.target.value as Theme })}
      />
      <RadioGroup
        id="density"
        name="density"
        label="显示密度"
        choices={densities.map((density) => ({ value: density, label: densityNames[density] }))}
        value={appearance.density}
        onChange={(event) => onChange({ ...appearance, density: event.target.value as Density })}
      />
    </>
  );
}
