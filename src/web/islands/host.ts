// For pages that show one of ours in a frame: makes each frame as high as what is in it. A frame is heard only about itself, and only about a height.

const MOST = 20_000

addEventListener('message', ({ data, source }) => {
  if (typeof data !== 'object' || data === null || data.type !== 'travaux:height') return
  const height = Number(data.height)
  if (!(height > 0 && height < MOST)) return
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = String(Math.ceil(height))
})

export {}
