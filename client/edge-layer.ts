/** Draws the lines between entities by itself, from typed arrays in one call: half a million stand where an object each would take seconds. */
import type { EdgeLook, LineStyle } from './state/appearance.ts';
import type { Point } from './state/model.ts';

/** Takes a point of the picture to the screen: x' = ax + cy + e, y' = bx + dy + f, in pixels. */
export interface Affine {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

export const project = (m: Affine, p: Point): Point => ({
  x: m.a * p.x + m.c * p.y + m.e,
  y: m.b * p.x + m.d * p.y + m.f,
});

/** What takes three points to the screen takes all of them. */
export function affineOf(toScreen: (p: Point) => Point): Affine {
  const o = toScreen({ x: 0, y: 0 });
  const x = toScreen({ x: 1000, y: 0 });
  const y = toScreen({ x: 0, y: 1000 });
  const [a, b, c, d] = [x.x - o.x, x.y - o.y, y.x - o.x, y.y - o.y].map((v) => v / 1000) as [
    number,
    number,
    number,
    number,
  ];
  return { a, b, c, d, e: o.x, f: o.y };
}

const VERTEX = `#version 300 es
in vec4 ends; in vec2 look;
uniform vec4 turn; uniform vec2 shift; uniform vec2 size; uniform float thick;
out float across; out float along; out float halfWidth; out float style;
void main() {
  mat2 m = mat2(turn.x, turn.y, turn.z, turn.w);
  vec2 p = m * ends.xy + shift, q = m * ends.zw + shift;
  vec2 way = q - p; float far = max(length(way), 0.001);
  vec2 side = vec2(-way.y, way.x) / far;
  float t = float(gl_VertexID & 1), s = float(gl_VertexID >> 1) * 2.0 - 1.0;
  halfWidth = look.x * thick * 0.5; style = look.y;
  across = s * (halfWidth + 1.0); along = t * far;
  vec2 at = mix(p, q, t) + side * across;
  gl_Position = vec4(at / size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}`;
const FRAGMENT = `#version 300 es
precision highp float;
in float across; in float along; in float halfWidth; in float style;
uniform vec4 ink; out vec4 colour;
void main() {
  if (style > 1.5 ? mod(along, 7.0) > 2.2 : style > 0.5 && mod(along, 13.0) > 8.0) discard;
  float cover = 1.0 - smoothstep(halfWidth - 0.5, halfWidth + 0.7, abs(across));
  colour = vec4(ink.rgb, 1.0) * ink.a * cover;
}`;
const STYLES: Record<LineStyle, number> = { full: 0, dashed: 1, dotted: 2 };
const FLOATS = 6;

function programOf(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error('this browser has no WebGL 2, which the picture needs: use the table view');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return program;
}

/** Ends, width and style of each edge, one after another. */
export function packEdges(edges: readonly EdgeLook[], places: ReadonlyMap<string, Point>): Float32Array {
  const data = new Float32Array(edges.length * FLOATS);
  let at = 0;
  for (const e of edges) {
    const [p, q] = [places.get(e.from), places.get(e.to)];
    data[at] = p?.x ?? 0;
    data[at + 1] = p?.y ?? 0;
    data[at + 2] = q?.x ?? 0;
    data[at + 3] = q?.y ?? 0;
    data[at + 4] = e.size;
    data[at + 5] = STYLES[e.line];
    at += FLOATS;
  }
  return data;
}

/** The edge under a point of the picture, within `reach` of its units; the nearest of several. */
export function edgeAt(data: Float32Array, p: Point, reach: number): number | undefined {
  let best: number | undefined;
  let least = reach * reach;
  for (let i = 0; i < data.length; i += FLOATS) {
    const [x, y] = [data[i] as number, data[i + 1] as number];
    const [dx, dy] = [(data[i + 2] as number) - x, (data[i + 3] as number) - y];
    const length = dx * dx + dy * dy || 1;
    const t = Math.max(0, Math.min(1, ((p.x - x) * dx + (p.y - y) * dy) / length));
    const far = (p.x - x - t * dx) ** 2 + (p.y - y - t * dy) ** 2;
    if (far < least) {
      least = far;
      best = i / FLOATS;
    }
  }
  return best;
}

export interface Stroke {
  /** Red, green, blue, alpha from 0 to 1. */
  ink: readonly [number, number, number, number];
  /** Factor on the width. */
  thick: number;
}

export interface EdgeLayer {
  load(data: Float32Array): void;
  /** All edges with one stroke, then `lit` (data of some of them) with another. */
  draw(m: Affine, base: Stroke | undefined, lit: Float32Array, above: Stroke): void;
}

export function openEdgeLayer(canvas: HTMLCanvasElement): EdgeLayer {
  const gl = canvas.getContext('webgl2', { antialias: false, premultipliedAlpha: true });
  if (!gl) throw new Error('this browser has no WebGL 2, which the picture needs: use the table view');
  const program = programOf(gl);
  const all = gl.createBuffer();
  const some = gl.createBuffer();
  let count = 0;
  const uniform = (name: string) => gl.getUniformLocation(program, name);
  const [turn, shift, size, thick, ink] = ['turn', 'shift', 'size', 'thick', 'ink'].map(uniform);
  const strokeAll = (buffer: WebGLBuffer, n: number, stroke: Stroke) => {
    if (n === 0) return;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    for (const [name, width, offset] of [
      ['ends', 4, 0],
      ['look', 2, 16],
    ] as const) {
      const place = gl.getAttribLocation(program, name);
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, width, gl.FLOAT, false, FLOATS * 4, offset);
      gl.vertexAttribDivisor(place, 1);
    }
    gl.uniform1f(thick ?? null, stroke.thick);
    gl.uniform4f(ink ?? null, ...stroke.ink);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, n);
  };
  return {
    load(data) {
      count = data.length / FLOATS;
      gl.bindBuffer(gl.ARRAY_BUFFER, all);
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
    },
    draw(m, base, lit, above) {
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.useProgram(program);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.uniform4f(turn ?? null, m.a, m.b, m.c, m.d);
      gl.uniform2f(shift ?? null, m.e, m.f);
      gl.uniform2f(size ?? null, canvas.clientWidth, canvas.clientHeight);
      if (base) strokeAll(all, count, base);
      gl.bindBuffer(gl.ARRAY_BUFFER, some);
      gl.bufferData(gl.ARRAY_BUFFER, lit, gl.DYNAMIC_DRAW);
      strokeAll(some, lit.length / FLOATS, above);
    },
  };
}
