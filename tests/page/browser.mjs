// A minimal fake browser in which the page's scripts run in Node: elements that store what they are given, a history,
// and a network that draws nothing. Positions and texts are real; letters are half as wide as high (Korean ones as wide).

class Element {
  constructor(tag) {
    Object.assign(this, { tagName: tag, children: [], attributes: {}, style: { setProperty() {} }, dataset: {}, hidden: false, value: "" });
    this.listeners = {};
    this.options = [];
    this.classList = { add() {}, remove() {}, toggle() {} };
    Object.assign(this, { clientWidth: 1000, clientHeight: 720, offsetWidth: 100, offsetHeight: 40, textContent: "" });
  }
  addEventListener(name, listener) {
    (this.listeners[name] ??= []).push(listener);
  }
  append(...more) {
    this.children.push(...more);
  }
  replaceChildren(...more) {
    this.children = more;
  }
  setAttribute(name, value) {
    this.attributes[name] = value;
  }
  getAttribute(name) {
    return this.attributes[name] ?? null;
  }
  removeAttribute(name) {
    delete this.attributes[name];
  }
  querySelector() {
    return new Element("any");
  }
  querySelectorAll() {
    return [];
  }
  contains() {
    return false;
  }
  closest() {
    return null;
  }
  focus() {}
  click() {}
  scrollIntoView() {}
  getContext() {
    return { measureText: (words) => ({ width: [...words].reduce((sum, one) => sum + (one > "\u1100" ? 20 : 10), 0) }) };
  }
  getBoundingClientRect() {
    return { left: 0, top: 0, width: this.clientWidth, height: this.clientHeight };
  }
}

class History {
  entries = [{ hash: "", state: null }];
  at = 0;
  get state() {
    return this.entries[this.at].state;
  }
  pushState(state, _, address) {
    this.entries.splice(this.at + 1);
    this.at += 1;
    this.entries.push({ state, hash: address.startsWith("#") ? address : "" });
  }
  replaceState(state, _, address) {
    this.entries[this.at] = { state, hash: address.startsWith("#") ? address : "" };
  }
  go(by) {
    if (!this.entries[this.at + by]) return;
    this.at += by;
    fire("popstate", { state: this.state });
  }
  back() {
    this.go(-1);
  }
  forward() {
    this.go(1);
  }
  /** Do what a browser does when an address is typed. */
  type(hash) {
    this.entries.splice(this.at + 1);
    this.entries.push({ state: null, hash });
    this.go(1);
  }
}

class DataSet extends Map {
  get length() {
    return this.size;
  }
  getIds() {
    return [...this.keys()];
  }
  update(some) {
    for (const one of some) this.set(one.id, { ...this.get(one.id), ...one });
  }
  remove(ids) {
    for (const id of ids) this.delete(id);
  }
}

class Network {
  body = { emitter: { emit() {} } };
  view = {};
  constructor(_, { nodes }) {
    this.nodes = nodes;
  }
  on() {}
  once() {}
  off() {}
  setOptions() {}
  setSize() {}
  at = { position: { x: 0, y: 0 }, scale: 1 };
  moveTo({ position = this.at.position, scale = this.at.scale }) {
    this.at = { position, scale };
  }
  redraw() {}
  selectNodes() {}
  unselectAll() {}
  getSelectedNodes = () => [];
  getSelectedEdges = () => [];
  getScale = () => this.at.scale;
  getViewPosition = () => this.at.position;
  canvasToDOM = ({ x, y }) => {
    const { clientWidth, clientHeight } = elements.get("drawing");
    const { position, scale } = this.at;
    return { x: (x - position.x) * scale + clientWidth / 2, y: (y - position.y) * scale + clientHeight / 2 };
  };
  getPosition = (id) => this.nodes.get(id);
}

const listeners = {};
const fire = (name, event) => (listeners[name] ?? []).forEach((listener) => listener(event));
const elements = new Map();

/** Install the fake browser as globals, with the page's data, on a screen of a size. */
export function install(data, { hash = "", width = 1000, height = 720, languages = ["en"] } = {}) {
  const history = new History();
  history.entries[0].hash = hash;
  const byId = (id) => {
    if (!elements.has(id)) elements.set(id, new Element("div"));
    return elements.get(id);
  };
  byId("data").textContent = data;
  Object.assign(byId("drawing"), { clientWidth: width, clientHeight: height });
  const media = () => ({ matches: false, addEventListener() {} });
  const document = {
    getElementById: byId,
    createElement: (tag) => new Element(tag),
    createElementNS: (_, tag) => new Element(tag),
    documentElement: new Element("html"),
    body: new Element("body"),
    querySelectorAll: () => [],
    addEventListener() {},
  };
  const globals = {
    document,
    history,
    location: {
      get hash() {
        return history.entries[history.at].hash;
      },
      pathname: "/graph.html",
      search: "",
    },
    matchMedia: media,
    navigator: { languages },
    vis: { Network, DataSet },
    Element,
    getComputedStyle: () => ({ getPropertyValue: () => "#123456", fontFamily: "sans-serif" }),
    requestAnimationFrame: () => 0,
    cancelAnimationFrame() {},
    addEventListener: (name, listener) => (listeners[name] ??= []).push(listener),
    window: globalThis,
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return { history, fire, byId };
}
