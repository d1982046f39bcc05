declare module 'virtual:drawdown/record' {
  const record: import('../core/record.ts').Record;
  export default record;
}
