"""Treaties, declarations and compacts in Markdown, HTML, and files of one article each."""
