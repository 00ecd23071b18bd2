"""``python -m legalgraph`` is the command line."""

from legalgraph.cli import main

if __name__ == "__main__":
    main()
