// Firefox's own remote protocol: JSON frames over TCP, "LENGTH:JSON". No driver program, no packages.
import net from 'node:net';
import { until } from './common.mjs';

/** Connect to a Firefox that was started with --marionette; `gone` tells why it will not answer any more. */
export async function connect(port, gone) {
  const socket = await until(
    () => {
      const why = gone();
      return why
        ? { why }
        : new Promise((done) => {
            const attempt = net.connect(port, '127.0.0.1');
            attempt.once('connect', () => done(attempt));
            attempt.once('error', () => done(undefined));
          });
    },
    { timeout: 90_000, every: 150, what: 'Firefox to listen' },
  );
  if (socket.why) throw new Error(socket.why);
  const waiting = new Map();
  let pending = Buffer.alloc(0);
  let last = 0;
  socket.on('error', () => {});
  socket.on('close', () => {
    for (const call of waiting.values()) call.reject(new Error('Firefox has closed the connection'));
    waiting.clear();
  });
  socket.on('data', (data) => {
    pending = Buffer.concat([pending, data]);
    for (;;) {
      const colon = pending.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(pending.subarray(0, colon).toString());
      if (pending.length < end) return;
      const message = JSON.parse(pending.subarray(colon + 1, end).toString());
      pending = pending.subarray(end);
      if (!Array.isArray(message)) continue; // the greeting
      const [, id, error, result] = message;
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.reject(new Error(`${call.name}: ${error.error}: ${error.message}`));
      else call?.resolve(result);
    }
  });
  return {
    send: (name, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject, name });
        const frame = JSON.stringify([0, id, name, params]);
        socket.write(`${Buffer.byteLength(frame)}:${frame}`);
      }),
    end: () => socket.destroy(),
  };
}

export const freePort = () =>
  new Promise((done) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
