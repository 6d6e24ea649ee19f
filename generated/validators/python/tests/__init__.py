# made by zabeteh 0.1.0 from forms/; do not edit
"""The tests of the package: `python -m unittest`."""
