"""The recommendation tree: who brought whom, with outcome in words, and whether that was thanked for."""

from collections.abc import Hashable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from ror_desktop.domain.measures.ladder import return_words
from ror_desktop.domain.returns_overview import Mark, Part, Tree, TreeLine
from ror_desktop.ui.charts import data
from ror_desktop.ui.charts.data import Node, Role, TreeChart
from ror_desktop.ui.returns.words import ReturnsWords

LARGE = 40
"""Nodes from which a tree begins with only those open who brought others themselves."""


def tree_chart(content: Tree, words: ReturnsWords) -> TreeChart:
    """Everybody in the trees; where there are many, deeper branches are shut at first."""
    nodes = tuple(_node(line, words) for line in content.lines)
    return TreeChart(
        title=QCoreApplication.translate("Returns", "Who brought whom"),
        summary=_summary(content),
        nodes=nodes,
        folded=_folded(nodes),
        columns=(
            QCoreApplication.translate("Returns", "Contact"),
            QCoreApplication.translate("Returns", "Depth"),
            QCoreApplication.translate("Returns", "What followed"),
            QCoreApplication.translate("Returns", "Thanks"),
        ),
    )


def _summary(content: Tree) -> str:
    if not content.lines:
        return QCoreApplication.translate(
            "Returns", "Nobody came by a recommendation in these days. A referral that names who came begins a tree."
        )
    roots = sum(line.branch.depth == 0 for line in content.lines)
    came = len(content.lines) - roots
    said = QCoreApplication.translate("Returns", "%n contact(s) came by a recommendation.", "", came)
    open_thanks = sum(
        line.branch.recommendation is not None and line.branch.thanked_on is None for line in content.lines
    )
    if open_thanks:
        thanks = QCoreApplication.translate("Returns", "%n recommendation(s) not thanked for yet.", "", open_thanks)
        said = f"{said} {thanks}"
    if content.trees_left_out:
        more = QCoreApplication.translate("Returns", "Not drawn: %n more tree(s).", "", content.trees_left_out)
        said = f"{said} {more}"
    return said


def _folded(nodes: tuple[Node, ...]) -> frozenset[Hashable]:
    if len(nodes) <= LARGE:
        return frozenset()
    return frozenset(node.mark.key for node, after in pairwise(nodes) if node.depth >= 1 and after.depth > node.depth)


def _node(line: TreeLine, words: ReturnsWords) -> Node:
    branch = line.branch
    thanks, thanked = "", False
    if branch.recommendation is not None:
        thanked = branch.thanked_on is not None
        thanks = (
            QCoreApplication.translate("Returns", "thanked")
            if thanked
            else QCoreApplication.translate("Returns", "not thanked yet")
        )
    key = Mark(Part.RECOMMENDERS, at=str(branch.contact_id))
    said = f"{line.name} · {words.say(branch.sentence)}"
    role = Role.SECOND if branch.outcome else Role.FIRST
    mark = data.Mark(key, line.name, branch.below, words.number(branch.below), said, role)
    return Node(mark, branch.depth, _detail(line, words), thanks, thanked)


def _detail(line: TreeLine, words: ReturnsWords) -> str:
    """How they came and what came of it: "Referral on 3 May · 2 returns since · 4,000 EUR"."""
    branch = line.branch
    parts = []
    if branch.recommendation is not None:
        parts.append(words.say(return_words(branch.recommendation)).rstrip("."))
    if branch.outcome:
        parts.append(QCoreApplication.translate("Returns", "%n purchase(s) since", "", len(branch.outcome)))
    elif branch.recommendation is not None:
        parts.append(QCoreApplication.translate("Returns", "no purchase yet"))
    if branch.money:
        parts.append(words.amounts(branch.money))
    if branch.brought:
        parts.append(QCoreApplication.translate("Returns", "brought %n contact(s)", "", branch.brought))
    return " · ".join(parts)
