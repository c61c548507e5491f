/** Components import their style sheets; Vite gives the names of the classes. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
