/**
 * The number of a marking without the word before it and the signs around it: `12` of "Article 12", "12." and "(12)", `24a` of "§ 24a", `iv` of "(iv)".
 * Empty where a marking holds neither letter nor digit (a dash, a bullet).
 */
export const numberOf = (marking: string): string => {
  const parts =
    marking
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const first = parts.findIndex((part, at) => at === parts.length - 1 || !/^\p{L}{2,}$/u.test(part))
  return parts.slice(Math.max(0, first)).join('.')
}
