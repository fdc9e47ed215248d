"""The window's actions: made from their declarations, answered by pages."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from ror_desktop.messages import Translator
from ror_desktop.ui.action_specs import SPECS
from ror_desktop.ui.action_specs.spec import ActionSpec
from ror_desktop.ui.icons import IconSet

_PORTABLE = QKeySequence.SequenceFormat.PortableText
"""Keys are declared in English. Read as native text they would be looked up in the language of the window, each one
under the names of all modifiers."""


class Actions(QObject):
    """The window's QActions by name. Pages connect to them; they are enabled once somebody is connected.

    An action that nobody answers to stays disabled, so that no menu entry or button is dead.
    """

    def __init__(self, icons: IconSet, translator: Translator, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._actions = {spec.name: self._made(spec) for spec in SPECS}
        self.retranslate(translator)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def answer(self, name: str, handler: Callable[..., object]) -> QAction:
        """Let `handler` answer to the action."""
        action = self._actions[name]
        action.triggered.connect(handler)
        action.setEnabled(True)
        return action

    def retranslate(self, translator: Translator) -> None:
        """Say everything in the translator's language."""
        for spec in SPECS:
            action = self._actions[spec.name]
            action.setText(spec.text.render(translator))
            tip = spec.tip.render(translator)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({keys})" if keys else tip)

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self._icons.icon(spec.icon), "", self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence.fromString(key, _PORTABLE) for key in spec.keys])
        action.setCheckable(spec.checkable)
        action.setAutoRepeat(spec.repeats)
        action.setIconVisibleInMenu(not spec.checkable)  # a menu draws the tick in the place of the icon
        action.setEnabled(False)
        return action
