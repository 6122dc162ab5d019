import type { Place } from '../api/types.ts'

/** `第 2 页第 3 张表第 6 行第 10 列（原文第 42 行）`, `第 12 行第 3 个字`: page, table, row and column as people count them. */
export function placeInWords(place: Place): string {
  const page = place.page === undefined ? '' : `第 ${place.page} 页`
  switch (place.kind) {
    case 'line':
      return `${page}第 ${place.line} 行${place.column === undefined ? '' : `第 ${place.column} 个字`}`
    case 'cell':
      return `${page}第 ${place.table} 张表第 ${place.row} 行第 ${place.column} 列（原文第 ${place.line} 行）`
  }
}
