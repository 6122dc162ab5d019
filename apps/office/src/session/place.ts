/** Where to go after signing in: the place that was asked for, else 我的工作. Never out of the office. */
export function placeAfterSignIn(state: unknown): string {
  const place = typeof state === 'object' && state !== null && 'place' in state ? state.place : null
  if (typeof place !== 'string' || !place.startsWith('/') || place.startsWith('//')) return '/'
  return place.startsWith('/sign-in') ? '/' : place
}
