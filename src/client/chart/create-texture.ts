import { getTexture, groundOpacity, tiles } from '#charts/series-style.ts'

/** A fill for the canvas with the texture that the SVG gives this series. */
export function createTexture(colour: string, style: number): string | CanvasPattern {
  const texture = getTexture(style)
  if (texture === 'solid') return colour
  if (texture === 'hollow') return 'transparent'
  const { sizePx, angle, path } = tiles[texture]
  const scale = devicePixelRatio
  const context = createTile(sizePx * scale)
  if (!context) return colour
  context.scale(scale, scale)
  context.fillStyle = colour
  context.globalAlpha = groundOpacity
  context.fillRect(0, 0, sizePx, sizePx)
  context.globalAlpha = 1
  context.fill(new Path2D(path))
  return turnPattern(context, angle, scale) ?? colour
}

function createTile(sizePx: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = Math.round(sizePx)
  return canvas.getContext('2d')
}

/** The tile is drawn in the screen's own pixels, so that its edges are sharp. */
function turnPattern(context: CanvasRenderingContext2D, angle: number, scale: number) {
  const pattern = context.createPattern(context.canvas, 'repeat')
  pattern?.setTransform(new DOMMatrix().rotate(angle).scale(1 / scale))
  return pattern
}
