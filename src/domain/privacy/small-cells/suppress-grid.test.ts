import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountCell, type CountGrid, rangeOf } from './count-grid.ts'
import { findDerivable } from './find-derivable.ts'
import { suppressGrid } from './suppress-grid.ts'

describe('a column with its total', () => {
  test('hides a second count, since the first is what the others leave of the total', () => {
    expect(suppressColumn([3, 9, 12, 24])).toEqual(['small', 'masked', 12, 24])
  })

  test('hides two small counts and nothing else, while their sum leaves room', () => {
    expect(suppressColumn([3, 2, 12, 17])).toEqual(['small', 'small', 12, 17])
  })

  test('hides a third count where two small ones can only be four', () => {
    expect(suppressColumn([4, 4, 12, 20])).toEqual(['small', 'small', 'masked', 20])
  })

  test('hides the total where nothing else is left to hide', () => {
    expect(suppressColumn([4, 4, 0, 8])).toEqual(['small', 'small', 0, 'masked'])
    expect(suppressColumn([3, 0, 0, 3])).toEqual(['small', 0, 0, 'small'])
  })

  test('shows nought and what is large', () => {
    expect(suppressColumn([0, 5, 12, 17])).toEqual([0, 5, 12, 17])
  })
})

test('without totals only the small counts are hidden', () => {
  const grid: CountGrid = { cells: [[3], [9]], hasTotalRow: false, hasTotalColumn: false }
  expect(suppressGrid(grid).cells).toEqual([['small'], [9]])
})

test('with totals of both kinds the hidden counts stand in a square', () => {
  const { cells } = suppressGrid({
    cells: [
      [3, 10, 20, 33],
      [11, 12, 13, 36],
      [21, 22, 23, 66],
      [35, 44, 56, 135],
    ],
    hasTotalRow: true,
    hasTotalColumn: true,
  })
  expect(cells.flat().filter((cell) => typeof cell !== 'number')).toHaveLength(4)
  expect(cells[3]).toEqual([35, 44, 56, 135])
})

const count = fc.oneof(fc.constantFrom(0, 0, 1, 2, 3, 4), fc.integer({ min: 5, max: 8 }))
const grids = fc
  .record({
    parts: fc
      .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
      .chain(({ rows, columns }) =>
        fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      ),
    hasTotalRow: fc.boolean(),
    hasTotalColumn: fc.boolean(),
  })
  .map(({ parts, ...totals }) => withTotals(parts, totals.hasTotalRow, totals.hasTotalColumn))

describe('whatever the counts are, after it', () => {
  test('no hidden count has fewer than two values that what is shown allows', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const suppressed = suppressGrid(grid)
        expect(listPossibleValues(suppressed).every((values) => values > 1)).toBe(true)
      }),
    )
  })

  test('no small count is shown, what is shown is true, and what is hidden is said rightly', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        for (const [row, cells] of suppressGrid(grid).cells.entries()) {
          for (const [column, cell] of cells.entries()) {
            const was = Number(grid.cells[row]?.[column])
            const [lowest, highest] = rangeOf(cell)
            expect(was >= lowest && was <= highest).toBe(true)
            expect(cell === 'small').toBe(was >= 1 && was <= 4)
          }
        }
      }),
    )
  })

  test('doing it again changes nothing', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const once = suppressGrid(grid)
        expect(suppressGrid(once)).toEqual(once)
      }),
    )
  })
})

test('a hidden count is found derivable exactly where it has one possible value', () => {
  const hidden = fc.record({
    grid: grids,
    hides: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
  })
  fc.assert(
    fc.property(hidden, ({ grid, hides }) => {
      const width = grid.cells[0]?.length ?? 0
      const cells = grid.cells.map((line, row) =>
        line.map((cell, column): CountCell => {
          if (cell === 0 || hides[row * width + column] !== true) return cell
          return Number(cell) < 5 ? 'small' : 'masked'
        }),
      )
      const places = findDerivable({ ...grid, cells }).map(
        ({ row, column }) => row * width + column,
      )
      const single = listPossibleValues({ ...grid, cells })
      const hiddenPlaces = cells.flat().flatMap((cell, at) => (typeof cell === 'number' ? [] : at))
      expect([...places].sort((a, b) => a - b)).toEqual(
        hiddenPlaces.filter((_, index) => single[index] === 1),
      )
    }),
  )
})

function suppressColumn(values: readonly number[]): CountCell[] {
  const cells = values.map((value) => [value])
  return suppressGrid({ cells, hasTotalRow: true, hasTotalColumn: false }).cells.flat()
}

function withTotals(
  parts: readonly (readonly number[])[],
  hasTotalRow: boolean,
  hasTotalColumn: boolean,
): CountGrid {
  const rows = parts.map((row) => (hasTotalColumn ? [...row, sum(row)] : [...row]))
  const totals = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)))
  return { cells: hasTotalRow ? [...rows, totals] : rows, hasTotalRow, hasTotalColumn }
}

// No part of the grids above is larger than 8, so that a hidden one up to 12 leaves room to differ.
const largestTried = 12

/** How many values each hidden count has in all tables that would be shown alike; by trying them. */
function listPossibleValues(grid: CountGrid): number[] {
  const { cells, hasTotalRow, hasTotalColumn } = grid
  const width = cells[0]?.length ?? 0
  const hidden = cells
    .flat()
    .flatMap((cell, at) => (typeof cell === 'number' ? [] : [{ cell, at }]))
  const found = hidden.map(() => new Set<number>())
  const values = cells.flat().map((cell) => (typeof cell === 'number' ? cell : 0))
  const innerColumns = width - (hasTotalColumn ? 1 : 0)
  const innerRows = cells.length - (hasTotalRow ? 1 : 0)
  const isInner = (at: number) => at % width < innerColumns && Math.floor(at / width) < innerRows
  const inner = hidden.filter(({ at }) => isInner(at))

  const tryFrom = (index: number): void => {
    const next = inner[index]
    if (next === undefined) {
      takeIfPossible()
      return
    }
    const [lowest, highest] = rangeOf(next.cell)
    for (let value = lowest; value <= Math.min(highest, largestTried); value += 1) {
      values[next.at] = value
      if (found.some((set) => set.size < 2)) tryFrom(index + 1)
    }
  }
  const takeIfPossible = (): void => {
    const whole = [...values]
    if (hasTotalColumn) {
      for (let row = 0; row < innerRows; row += 1) {
        whole[row * width + innerColumns] = sum(
          whole.slice(row * width, row * width + innerColumns),
        )
      }
    }
    if (hasTotalRow) {
      for (let column = 0; column < width; column += 1) {
        whole[innerRows * width + column] = sum(
          Array.from({ length: innerRows }, (_, row) => whole[row * width + column] ?? 0),
        )
      }
    }
    const fits = cells.flat().every((cell, at) => {
      const [lowest, highest] = rangeOf(cell)
      const value = whole[at] ?? -1
      return value >= lowest && value <= highest
    })
    if (fits) for (const [index, { at }] of hidden.entries()) found[index]?.add(whole[at] ?? -1)
  }
  tryFrom(0)
  return found.map((set) => set.size)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
