// Tells the page that holds this one in a frame how high it is, so that the frame can be made as high: {type: 'travaux:height', height} in CSS pixels.
// It tells nothing else, so that any page may hear it.

if (window.parent !== window) {
  let told = 0
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    if (height === told) return
    told = height
    window.parent.postMessage({ type: 'travaux:height', height }, '*')
  }
  new ResizeObserver(tell).observe(document.documentElement)
  tell()
}

export {}
