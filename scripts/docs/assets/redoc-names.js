{
  // Redoc labels every example menu “Example”, which hides the selected example from screen readers. Without the label they read
  // the button's text.
  const removeLabels = () => {
    for (const button of document.querySelectorAll('#redoc button[aria-haspopup="menu"][aria-label]'))
      if (button.textContent.trim()) button.removeAttribute('aria-label')
  }
  new MutationObserver(removeLabels).observe(document.getElementById('content'), { childList: true, subtree: true })
  removeLabels()
}
