"""In place of the hook that comes with PyInstaller, which adds where numbers are from and whose they are."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("phonenumbers.data")  # one module for each region, imported by its name
