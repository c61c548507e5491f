import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

const steps = {
  xs: 'var(--text-1)',
  sm: 'var(--text-2)',
  md: 'var(--text-2)',
  lg: 'var(--text-3)',
  xl: 'var(--text-4)',
};
const spaces = {
  xs: 'var(--space-2)',
  sm: 'var(--space-3)',
  md: 'var(--space-4)',
  lg: 'var(--space-5)',
  xl: 'var(--space-6)',
};

const theme = createTheme({
  primaryColor: 'accent',
  colors: {
    accent: [
      'var(--accent-soft)',
      'var(--accent-soft)',
      'var(--accent-soft)',
      'var(--accent)',
      'var(--accent)',
      'var(--accent)',
      'var(--accent)',
      'var(--accent-strong)',
      'var(--accent-strong)',
      'var(--accent-strong)',
    ],
  },
  fontFamily: 'var(--font)',
  fontSizes: steps,
  spacing: spaces,
  defaultRadius: 'var(--radius)',
  respectReducedMotion: true,
  cursorType: 'pointer',
  // The kit draws dialog titles as header elements, which readers would announce as a second page banner.
  components: {
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
  },
});

interface KitProviderProps {
  colorScheme: 'light' | 'dark';
  children: ReactNode;
}

/** Variables come from styles/kit.css: the content security policy allows no style elements made at run time. */
export function KitProvider({ colorScheme, children }: KitProviderProps) {
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={colorScheme}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
