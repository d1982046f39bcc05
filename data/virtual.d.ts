// The modules that data/modules.ts makes at build time.
declare module 'virtual:drawdown/record' {
  const record: import('../core/record.ts').Record;
  export default record;
}

declare module 'virtual:drawdown/packed-record' {
  const packed: import('../core/unpack-record.ts').PackedRecord;
  export default packed;
}

declare module 'virtual:drawdown/record-page' {
  const record: import('../core/record-page/full-record.ts').FullRecord;
  export default record;
}

declare module 'virtual:drawdown/terms' {
  const languages: readonly import('../core/detector/patterns.ts').LanguagePatterns[];
  export default languages;
}

declare module 'virtual:drawdown/profiles' {
  const profiles: readonly import('../core/detector/patterns.ts').LanguageProfile[];
  export default profiles;
}
