"""The units of a replica start what they say, with the least rights."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tests.command import ROOT, tracker

DEPLOY = ROOT / "deploy"
UNITS = ("tracker-publish", "tracker-replica", "tracker-site")
LEAST = re.compile(r"# The least it can do with.*?SystemCallErrorNumber=EPERM", re.S)


@pytest.mark.parametrize("unit", UNITS)
def test_the_command_of_a_unit_is_ours(unit: str) -> None:
    command = re.findall(
        r"^ExecStart=/srv/tracker/\.venv/bin/tracker (.+)$", (DEPLOY / f"{unit}.service").read_text(), re.M
    )
    assert len(command) == 1
    assert tracker(*command[0].split(), "--help").status == 0


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_has_the_rights_of_the_recorders_and_no_more(unit: str) -> None:
    ours, recorders = (LEAST.findall((DEPLOY / f"{name}.service").read_text()) for name in (unit, "tracker"))
    assert ours == recorders
    assert len(ours) == 1


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd-analyze here")
@pytest.mark.parametrize("unit", UNITS)
def test_systemd_finds_the_unit_safe(unit: str) -> None:
    words = ["systemd-analyze", "security", "--offline=yes", "--threshold=20", str(DEPLOY / f"{unit}.service")]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-600:] + done.stderr
