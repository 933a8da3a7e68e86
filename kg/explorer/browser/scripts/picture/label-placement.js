/** Which names and words have room on the screen, and where: no text covers another, or a thing. */
export function makePlacement(lettering, curves) {
  // Where the words of a line may stand: how far along it, and on it, above, below, right or left.
  const ALONG = [[0, 0], [0, -1], [0, 1], [1, 0], [-1, 0]].flatMap((beside) => [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((along) => [along, ...beside]));
  // Where a name may stand, by its side of the thing: below, above, right, left, and between these.
  const SIDES = [[0, 1], [0, -1], [1, 0], [-1, 0], [0.7, 1], [-0.7, 1], [0.7, -1], [-0.7, -1]];
  const FARTHER = [0, 8, 16, 24, 32]; // pixels; only for what has so many lines that its name is looked for
  const MANY = 12; // such lines
  const FEW = 60; // things; among so few, amounts have room before the names of what has none
  const TRIED = 500; // names, and words, that are tried for room
  const LINES = 400; // up to so many lines, texts keep off those that are not theirs
  const TOLD = 0.5; // the share of names that must be there before words on lines come
  const GAP = 2; // pixels around each text
  const OFF = 1; // so many other lines may run through words before they leave their own
  const CELL = 64;

  /** Boxes in a grid, so that few are compared. */
  function makeTaken() {
    const cells = new Map();
    function* around([left, top, right, bottom]) {
      for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
        for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) yield `${x},${y}`;
      }
    }
    return {
      add(box, owner = null) {
        for (const cell of around(box)) {
          if (!cells.has(cell)) cells.set(cell, []);
          cells.get(cell).push([box, owner]);
        }
      },
      remove(owner) {
        for (const [cell, boxes] of cells) cells.set(cell, boxes.filter(([, one]) => one !== owner));
      },
      free([l, t, r, b], but) {
        for (const cell of around([l, t, r, b])) {
          for (const [[l2, t2, r2, b2], owner] of cells.get(cell) ?? []) {
            if (owner !== but && l < r2 && l2 < r && t < b2 && t2 < b) return false;
          }
        }
        return true;
      },
    };
  }

  /** Whether a straight line between two points meets a box. */
  function meets([ax, ay, bx, by], [left, top, right, bottom]) {
    let [from, to] = [0, 1];
    for (const [start, way, low, high] of [[ax, bx - ax, left, right], [ay, by - ay, top, bottom]]) {
      if (!way) {
        if (start < low || start > high) return false;
        continue;
      }
      const [one, other] = [(low - start) / way, (high - start) / way];
      from = Math.max(from, Math.min(one, other));
      to = Math.min(to, Math.max(one, other));
    }
    return from <= to;
  }

  /**
   * What has room, the most telling first. Places on the screen are in pixels from the thing, or along the line.
   *
   * `things` and `lines` come in order of weight; `at` gives where a thing is, `degree` its lines. Lines have
   * `label`, where they tell an amount also `short`, and the `bend` with which they run.
   */
  return function place({ shapes, things, lines, scale, at, degree, sight = null, most = TRIED }) {
    const point = (place) => ({ x: at(place).x * scale, y: at(place).y * scale });
    const taken = makeTaken();
    for (const place of shapes) {
      const { x, y } = point(place);
      const radius = lettering.radius(place, scale, degree(place));
      taken.add([x - radius, y - radius, x + radius, y + radius], place);
    }
    const strokes = lines.length > LINES ? [] : lines.flatMap(({ id, from, to, bend }) => {
      const [a, b] = [point(from), point(to)];
      const stops = (bend ? [0, 0.25, 0.5, 0.75, 1] : [0, 1]).map((share) => curves.point(a, b, bend, share));
      return stops.slice(1).map((stop, i) => [id, [stops[i].x, stops[i].y, stop.x, stop.y]]);
    });
    const isSeen = ({ x, y }) => sight && x > sight[0] && y > sight[1] && x < sight[2] && y < sight[3];
    const isCut = ([l, t, r, b]) => l < sight[0] || t < sight[1] || r > sight[2] || b > sight[3];

    /** Of spots with their boxes the free one that fewest lines run through, the first of several; none is cut off by the edge. */
    function best(spots, owner, from, own) {
      const whole = isSeen(from);
      let [found, least] = [null, Infinity];
      for (const spot of spots) {
        if ((whole && isCut(spot.box)) || !taken.free(spot.box, owner)) continue;
        const struck = strokes.reduce((sum, [id, stroke]) => sum + (id !== own && meets(stroke, spot.box) ? 1 : 0), spot.off ?? 0);
        if (struck < least) [found, least] = [spot, struck];
        if (!least) break;
      }
      return found;
    }
    const boxed = (x, y, width, height) => [x - width / 2 - GAP, y - height / 2 - GAP, x + width / 2 + GAP, y + height / 2 + GAP];

    const names = new Map();
    function call(place) {
      const label = lettering.label(place);
      const { size, bold } = lettering.letters(place, scale, degree(place));
      const [width, height] = lettering.extent(label, size, bold);
      const { x, y } = point(place);
      const radius = lettering.radius(place, scale, degree(place));
      const spots = (degree(place) >= MANY ? FARTHER : [0]).flatMap((farther) => SIDES.map(([right, down]) => {
        const away = radius + GAP + 1 + farther;
        const [dx, dy] = [right * (away + width / 2), down * (away + height / 2)];
        return { dx, dy, box: boxed(x + dx, y + dy, width, height) };
      }));
      const spot = best(spots, null, { x, y });
      if (!spot) return;
      taken.add(spot.box, `name ${place}`);
      names.set(place, { dx: spot.dx, dy: spot.dy, size, bold, label });
    }

    const words = new Map();
    function write({ id, from, to, bend }, label) {
      const [width, height] = lettering.extent(label, lettering.LEGIBLE);
      const [a, b] = [point(from), point(to)];
      const spot = best(ALONG.map(([along, right, down]) => {
        const [dx, dy] = [right * (width / 2 + 4), down * (height / 2 + 4)];
        const { x, y } = curves.point(a, b, bend, along);
        return { along, dx, dy, off: dx || dy ? OFF : 0, box: boxed(x + dx, y + dy, width, height) };
      }), id, curves.point(a, b, bend, 0.5), id);
      if (!spot) return;
      taken.remove(id);
      taken.add(spot.box, id);
      words.set(id, { along: spot.along, dx: spot.dx, dy: spot.dy, size: lettering.LEGIBLE, label });
    }
    const [called, said] = [things.slice(0, most), lines.slice(0, most)];
    const amounts = said.filter(({ short }) => short);
    const paid = new Set(amounts.flatMap(({ from, to }) => [from, to]));
    const first = called.length <= FEW ? called.filter((place) => paid.has(place)) : called;
    first.forEach(call);
    if (called.length <= FEW) for (const line of amounts) write(line, line.short);
    for (const place of called) if (!names.has(place)) call(place);
    if (names.size >= TOLD * called.length) {
      for (const line of amounts) write(line, line.label);
      for (const line of said) if (!line.short) write(line, line.label);
    }
    return { names, words };
  };
}
