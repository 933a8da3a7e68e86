/** What a browser's worker has and Node has not: a request that is waited for. */

import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";

const FETCHING = `
  const { workerData: { port, done } } = require("node:worker_threads");
  port.on("message", async ({ method, address, headers, body }) => {
    try {
      const reply = await fetch(address, { method, headers, body });
      port.postMessage({ status: reply.status, headers: Object.fromEntries(reply.headers), text: await reply.text() });
    } catch (error) {
      port.postMessage({ error: String(error) });
    }
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
  });
`;

/** Let XMLHttpRequest be there; returns what lets the process end. */
export function waiting() {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(FETCHING, { eval: true, workerData: { port: port2, done }, transferList: [port2] });
  globalThis.XMLHttpRequest = class {
    headers = {};
    open(method, address) {
      Object.assign(this, { method, address });
    }
    setRequestHeader(name, value) {
      this.headers[name] = value;
    }
    send(body) {
      Atomics.store(done, 0, 0);
      const { method, address, headers } = this;
      port1.postMessage({ method, address, headers, body });
      Atomics.wait(done, 0, 0);
      const { error, ...reply } = receiveMessageOnPort(port1).message;
      if (error) throw new Error(error);
      this.reply = reply;
      this.status = reply.status;
      this.responseText = reply.text;
    }
    getResponseHeader(name) {
      return this.reply.headers[name.toLowerCase()] ?? null;
    }
  };
  return () => worker.terminate();
}
