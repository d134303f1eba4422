/** Asks before a link leads to a site that is no government's; where it leads, the page has said. */
addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[rel~=nofollow]')
  if (link && !confirm(`您将离开本站，前往 ${link.host}。那不是政府网站，内容由对方负责。`))
    event.preventDefault()
})
