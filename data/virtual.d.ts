// The modules that data/modules.ts makes at build time.
declare module 'virtual:drawdown/record' {
  const record: import('../core/record.ts').Record;
  export default record;
}
