"""Geometry: outlines of places for our maps, and who borders whom: made of public atlases, kept here as data.

`python -m tracker.maps FOLDER` makes `world.json`, `us.json` and `borders.json` again; the site reads only those.
"""
