/**
 * The port by which a card asks for its chart. It is no message, because the answer to one
 * can come to a page that the reader has just left, which Firefox logs as an error.
 */
export const CHART_PORT = 'chart';
