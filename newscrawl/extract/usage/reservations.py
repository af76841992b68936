"""Says whether a site refuses that an article is used for text and data mining, or for training AI."""

from __future__ import annotations

from ...items import Usage


def name_opt_out(usage: Usage) -> str | None:
    """Returns the key of `Usage` by which the article is refused; None where it is not.

    What is said to other robots (`robots_ai_blocked`), of other uses, and in the text of a licence is no refusal here.
    """
    if usage.tdm_reserved is not None and usage.tdm_reserved.value:
        return "tdm_reserved"
    if usage.train_ai is not None and not usage.train_ai.value:
        return "train_ai"
    return "noai" if usage.noai is not None else None
