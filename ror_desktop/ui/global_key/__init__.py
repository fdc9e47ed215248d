"""A key that works while another program is in front, where the platform lets a program have one.

One file for each platform; `key.GlobalKey` chooses. It is off unless somebody asks for it.
"""
