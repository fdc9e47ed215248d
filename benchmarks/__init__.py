"""What the program promises about speed and memory, measured: `python -m benchmarks`."""
