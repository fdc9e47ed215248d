"""The few kinds of charts, drawn by ourselves: data, layout to a scene, one painter, one widget.

`data` says what is drawn, a layout makes a `Scene` of it for a size (pure, no window needed), `painter` paints any
scene onto anything, `view` is the widget with keys, mouse, tool tips and a text alternative, `export` the files.
"""
