"""What sites call the line above a headline in class names."""

from __future__ import annotations

KICKER_NAMES = (
    r"kicker|strap-?line|roof-?line|dachzeile|over-?line|eyebrow|pre-?title|super-?title|top-?title|sur-?title|surtitre"
    r"|ante-?titulo|cintillo|occhiello|chapeu|spitzmarke|top-?line|title-?header|headline-?intro"
)
