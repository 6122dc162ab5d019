/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** `1.23 [1.10–1.40]`: median with least and most. */
export function spread(numbers, digits = 2) {
  const show = (number) => number.toFixed(digits)
  return `${show(median(numbers))} [${show(Math.min(...numbers))}–${show(Math.max(...numbers))}]`
}
