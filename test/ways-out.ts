/** Nothing leaves the workbook: names by which code could reach the network. Shipped code has none of them. */
export const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'UrlFetchApp',
  'sendBeacon',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
] as const;
