"""Just met: key press until text and chips are painted, at the end of a long text; and who of the book it may be."""

from collections.abc import Iterator
from itertools import cycle, islice

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from benchmarks.measure import Line, Samples, Stopwatch, Taken, timed_into
from benchmarks.place import Place
from benchmarks.stage import PaintWatch, Stage, settle, window_on
from ror_desktop.domain.contact import ContactDraft, Method, MethodKind
from ror_desktop.domain.just_met import CaptureDraft
from ror_desktop.ui.just_met.window import JustMetWindow

LENGTH = 2_000
"""Characters that stand in the box already."""
KEYS = 300
LOOKS = 200
CARD = (
    "Dr. Pieter van den Berg\nHead of Purchasing | Zeevracht Nederland B.V.\nWaalhaven Z.z. 19, 3089 JH Rotterdam\n"
    "T +31 10 429 33 00\nM +31 6 12345678\npieter.vandenberg@zeevracht.example\nwww.zeevracht.example\n\n"
)
NOTES = "Sails on weekends, has two children in Leiden, asked about cranes and wants to know what others pay for them. "
TYPED = "he was introduced via Karl Ender, send the pricing sheet next tuesday 10:00 #lead, number +49 30 1234567 "


def measure(place: Place) -> Iterator[Line]:
    """Keys typed after a signature and a long note; then contacts of the book looked for as if met again."""
    with window_on(place) as stage:
        stage.session.answering.just_met.open()
        window = stage.session.answering.just_met.window()
        settle(app := _application())
        window.box.insertPlainText((CARD + NOTES * LENGTH)[:LENGTH] + "\n")
        settle(app)
        window.box.moveCursor(QTextCursor.MoveOperation.End)
        keys = [_press(window, letter) for letter in islice(cycle(TYPED), place.times(KEYS))]
        window.clear_button.click()
        settle(app)
        looks: list[Taken] = []
        for draft in _drafts(place, stage):
            with timed_into(looks):
                stage.session.desk.capture.candidates(draft, "NL")
        window.close()
    typed = Samples(keys)
    yield Line("just met: key press → chips painted", (typed.within(95, 8),), typed.figures(50, 95, 99))
    found = Samples(looks)
    yield Line("just met: who it may be", (found.within(95, 5),), found.figures(50, 95, 99))


def _press(window: JustMetWindow, letter: str) -> Taken:
    """From this key until the text, and the chips where they changed, are painted."""
    paint = PaintWatch(window.box.viewport(), window.chips)
    watch = Stopwatch()
    before = window.chips.parts()
    QApplication.sendEvent(
        window.box, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
    )
    if window.chips.parts() == before:
        paint.spare(window.chips)
    paint.wait()
    return watch.stop()


def _drafts(place: Place, stage: Stage) -> Iterator[CaptureDraft]:
    """Contacts of the book as one meets them again: with address and number, or by name alone."""
    random, desk = place.random(), stage.session.desk
    desk.capture.candidates(CaptureDraft(ContactDraft(display_name="Jane Doe", organization="Acme")), "NL")  # imports
    for number in range(place.times(LOOKS)):
        found = desk.contacts.get(random.randint(1, place.contacts))
        if found is None:
            continue
        said = ContactDraft(display_name=found.display_name, organization=found.organization)
        if number % 2:
            methods = (Method(MethodKind.EMAIL, f"x{number}@new.example"), *found.methods)
            said = ContactDraft(display_name=found.display_name, organization=found.organization, methods=methods)
        yield CaptureDraft(said)


def _application() -> QApplication:
    found = QApplication.instance()
    if not isinstance(found, QApplication):
        raise TypeError("no application")
    return found
