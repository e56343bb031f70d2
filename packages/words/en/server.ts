/** What the server says: to a terminal when it starts, to a caller when it refuses. */
export const serverEn = {
  "server.listening": "{mission} is served at {address}",
  "server.port-taken":
    "Port {port} is taken; name another with `npm start -- --port 4181`, or stop what uses it.",
  "server.cannot-listen":
    "The server cannot listen at {host}, port {port} ({code}); name another with --host and --port.",
  "server.bad-option":
    "{reason}; the server takes --pack FOLDER, --port NUMBER, --host ADDRESS and --no-register.",
  "server.waiting": "waiting for its turn",
  "server.fault": "Something failed here that should not have; it has been noted. Try again.",
  "server.bad-request": "The question cannot be read at {place}: {reason}.",
  "server.too-large": "The question is too large.",
  "server.too-many-jobs": "Too many plans are waiting; try again in a minute.",
  "server.no-page": "There is nothing at {value}.",
  "server.no-system": 'The mission has no system "{value}".',
  "server.no-chain": 'The mission has no chain "{value}".',
  "server.no-source": 'The mission has no source "{value}".',
  "server.no-row": 'The mission has no row "{value}".',
  "server.no-scenario": 'The mission has no scenario "{value}".',
  "server.no-commodity": 'The mission has no commodity "{value}".',
  "server.no-element": 'The mission has no element "{value}".',
  "server.no-job": 'There is no plan "{job}"; ask for it again.',
  "server.no-figure": 'The plan has no figure "{value}" that can be explained.',
} as const;
