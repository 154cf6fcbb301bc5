{
  // Redoc names each list of examples “Example”, which hides from those who hear the page which one is chosen. Without that
  // name it is called by what it shows.
  const unname = () => {
    for (const button of document.querySelectorAll('#redoc button[aria-haspopup="menu"][aria-label]'))
      if (button.textContent.trim()) button.removeAttribute('aria-label')
  }
  new MutationObserver(unname).observe(document.getElementById('content'), { childList: true, subtree: true })
  unname()
}
