"""What the kinds of United Nations and labour documents share: bodies that issue them, and what follows a symbol."""
