"""The services with the least rights: by systemd's own judge where it is installed, and line by line everywhere."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNITS = sorted((ROOT / "deploy").glob("*.service"))
EXPOSED_AT_MOST = 1.5
"""Of 10: systemd calls less than 2 OK. What is left is that it speaks to the network and reads the disk."""
ONE_VALUE = {
    "DynamicUser": "yes", "NoNewPrivileges": "yes", "CapabilityBoundingSet": "", "AmbientCapabilities": "",
    "ProtectSystem": "strict", "ProtectHome": "yes", "PrivateTmp": "yes", "PrivateDevices": "yes", "PrivateUsers": "yes",
    "ProtectClock": "yes", "ProtectHostname": "yes", "ProtectKernelLogs": "yes", "ProtectKernelModules": "yes",
    "ProtectKernelTunables": "yes", "ProtectControlGroups": "yes", "ProtectProc": "invisible", "ProcSubset": "pid",
    "RestrictAddressFamilies": "AF_INET AF_INET6 AF_UNIX", "RestrictNamespaces": "yes", "RestrictRealtime": "yes",
    "RestrictSUIDSGID": "yes", "RemoveIPC": "yes", "LockPersonality": "yes", "SystemCallArchitectures": "native",
}  # fmt: skip


def told(unit: Path) -> dict[str, list[str]]:
    lines = [
        line.partition("=") for line in unit.read_text().splitlines() if "=" in line and not line.startswith("#")
    ]
    found: dict[str, list[str]] = {}
    for name, _, value in lines:
        found.setdefault(name, []).append(value)
    return found


def test_there_are_services() -> None:
    assert {"tracker.service", "tracker-site.service"} <= {unit.name for unit in UNITS}


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_each_has_no_right_that_it_does_not_need(unit: Path) -> None:
    found = told(unit)
    assert {name: found.get(name) for name in ONE_VALUE} == {name: [value] for name, value in ONE_VALUE.items()}
    assert found["SystemCallFilter"] == ["@system-service", "~@privileged @resources"]
    assert found["UMask"][0] in ("0077", "0027", "0022")
    assert "User" not in found or found["User"][0].startswith("tracker")
    assert not {"Environment", "PassEnvironment", "ReadWriteDirectories", "BindPaths"} & set(found), (
        "a secret or a right"
    )
    assert all(path.startswith("/srv/editions") for path in found.get("ReadWritePaths", []))


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_keys_are_read_from_a_file_of_root_and_the_site_gets_none(unit: Path) -> None:
    files = [file.removeprefix("-") for file in told(unit).get("EnvironmentFile", [])]
    assert files in ([], ["/etc/tracker-site.env" if "site" in unit.name else "/etc/tracker.env"])


def test_the_site_speaks_to_nobody_else() -> None:
    found = told(ROOT / "deploy" / "tracker-site.service")
    assert (found["IPAddressDeny"], found["IPAddressAllow"]) == (["any"], ["localhost"])


@pytest.mark.skipif(
    not shutil.which("systemd-analyze"), reason="no systemd-analyze here: only the lines were looked at"
)
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_calls_it_safe(unit: Path) -> None:
    words = [
        "systemd-analyze",
        "security",
        "--offline=yes",
        "--no-pager",
        f"--threshold={EXPOSED_AT_MOST * 10:.0f}",
        str(unit),
    ]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-300:] + done.stderr


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd-analyze here")
def test_what_a_confined_child_calls_is_not_forbidden() -> None:
    """Limits are set by prlimit64, which must not be among what the filter takes away."""
    words = ["systemd-analyze", "syscall-filter", "--no-pager"]
    forbidden = subprocess.run(
        [*words, "@resources", "@privileged"], capture_output=True, text=True, check=False
    ).stdout
    assert forbidden
    assert "prlimit64" not in forbidden.split()


def test_the_container_is_no_root_and_writes_nowhere_else() -> None:
    text = (ROOT / "deploy" / "Containerfile").read_text()
    assert "\nUSER tracker\n" in text
    assert "--read-only" in text
    assert "--cap-drop all" in text
    assert "ENV" not in [
        line.split()[0] for line in text.splitlines() if any(w in line.upper() for w in ("KEY", "TOKEN", "SECRET"))
    ]
