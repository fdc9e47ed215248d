"""What the page Returns is made of: contents of the overview become charts, and the widgets around them."""
