"""What kind of place a file lies in: a folder that a cloud service copies, or a disk across the network.

Both break a database that is in use. A cloud service copies it between two writes; a network file system
does not keep the promises about locks and shared memory on which SQLite's WAL rests
(https://sqlite.org/wal.html, "All processes using a database must be on the same host computer").
"""

import os
import re
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path, PurePath, PureWindowsPath


class CloudService(StrEnum):
    """A service that copies a folder elsewhere; the value is its name as people know it."""

    ONEDRIVE = "OneDrive"
    DROPBOX = "Dropbox"
    ICLOUD = "iCloud Drive"
    GOOGLE_DRIVE = "Google Drive"


_NAMES = (
    (CloudService.ONEDRIVE, re.compile(r"onedrive( ?-.*)?", re.IGNORECASE)),
    (CloudService.DROPBOX, re.compile(r"dropbox( ?[-(].*)?", re.IGNORECASE)),
    (CloudService.ICLOUD, re.compile(r"icloud ?drive|mobile documents|com~apple~clouddocs", re.IGNORECASE)),
    (CloudService.GOOGLE_DRIVE, re.compile(r"google ?drive( ?[-(].*)?|my drive", re.IGNORECASE)),
)
"""Folder names as the services make them, also the `CloudStorage/OneDrive-Company` form of macOS."""

_MARKERS = {
    ".849C9593-D756-4E56-8D6E-42412F2A707B": CloudService.ONEDRIVE,
    ".dropbox": CloudService.DROPBOX,
    ".dropbox.cache": CloudService.DROPBOX,
    ".tmp.drivedownload": CloudService.GOOGLE_DRIVE,
    ".tmp.driveupload": CloudService.GOOGLE_DRIVE,
}
"""Files that the services leave in the root of their folder, whatever it is called."""

_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")

# fmt: off
_NETWORK_TYPES = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre",
    "gfs2", "ocfs2", "beegfs", "davfs", "coda", "orangefs", "vboxsf", "prl_fs", "fuse.sshfs",
    "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.s3fs",
    "fuse.curlftpfs", "fuse.cephfs", "fuse.kio-fuse", "fuse.google-drive-ocamlfuse",
    "fuse.onedriver", "fuse.vmhgfs-fuse",
})
# fmt: on
"""File system types of Linux whose files are on another machine, or on the host of a virtual one."""

_DRIVE_REMOTE = 4
"""GetDriveTypeW's answer for a network drive."""


def cloud_service(path: Path, environment: Mapping[str, str] = os.environ) -> CloudService | None:
    """The service that copies this place, by the names on the way to it and the services' marks."""
    for candidate in _with_resolved(path):
        found = (
            _by_name(candidate) or _by_marker(candidate) or _by_environment(candidate, environment)
        )  # the cheapest first
        if found:
            return found
    return None


def is_on_network(path: Path) -> bool:
    """Whether the file is, or would be, on another machine; False where that cannot be found out."""
    try:
        place = nearest_existing(path)
        if sys.platform == "win32":
            return _is_remote_drive(str(place))
        if sys.platform == "darwin":
            return is_remote_in_mount(_mounted(), place)
        return is_remote_in_mountinfo(Path("/proc/self/mountinfo").read_text(encoding="utf-8"), place)
    except (OSError, ValueError):
        return False


def _mounted() -> str:
    """What macOS's `mount` lists; OSError where it does not say."""
    import subprocess

    try:
        return subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True).stdout
    except subprocess.SubprocessError as error:
        raise OSError(str(error)) from error


def nearest_existing(path: Path) -> Path:
    """The path itself, or the first folder above it that exists; links followed."""
    resolved = path.resolve()
    return next((place for place in (resolved, *resolved.parents) if place.exists()), resolved)


def is_remote_in_mountinfo(mountinfo: str, path: PurePath) -> bool:
    """Whether Linux's mount table (proc_pid_mountinfo(5)) puts the path on a network file system."""
    depths = {str(place): depth for depth, place in enumerate([*reversed(path.parents), path])}
    found = ""
    longest = -1
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        parts, kinds = before.split(" "), after.split(" ")
        if len(parts) < 5 or not kinds[0]:
            continue
        depth = depths.get(_unescaped(parts[4]), -1)
        if depth >= longest and depth >= 0:  # a later mount hides an earlier one in the same place
            longest, found = depth, kinds[0]
    return found in _NETWORK_TYPES


def is_remote_in_mount(listing: str, path: PurePath) -> bool:
    """Whether the output of macOS's `mount` puts the path on a volume without the flag "local"."""
    remote = False
    longest = -1
    for line in listing.splitlines():
        match = re.fullmatch(r".* on (/.*) \(([^()]*)\)", line)
        if match is None:
            continue
        depth = _depth_of(path, match[1])
        if depth >= longest and depth >= 0:
            longest, remote = depth, "local" not in match[2].split(", ")
    return remote


def is_unc(path: str) -> bool:
    r"""Whether a Windows path names a server: `\\server\share\…`, also in its `\\?\UNC\` form."""
    drive = PureWindowsPath(path).drive
    if drive.upper().startswith("\\\\?\\"):
        return drive[4:].upper().startswith("UNC")
    return drive.startswith("\\\\") and not drive.startswith("\\\\.\\")


def _is_remote_drive(path: str) -> bool:
    if is_unc(path):
        return True
    if sys.platform == "win32":
        import ctypes

        kind: int = ctypes.windll.kernel32.GetDriveTypeW(PureWindowsPath(path).anchor)
        return kind == _DRIVE_REMOTE
    return False


def _with_resolved(path: Path) -> tuple[Path, ...]:
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps ".."
    try:
        resolved = path.resolve()
    except OSError:
        return (absolute,)
    return (absolute,) if resolved == absolute else (absolute, resolved)


def _by_name(path: Path) -> CloudService | None:
    for part in path.parts[:-1]:
        for service, name in _NAMES:
            if name.fullmatch(part):
                return service
    return None


def _by_marker(path: Path) -> CloudService | None:
    for folder in path.parents:
        for marker, service in _MARKERS.items():
            if os.path.lexists(folder / marker) and not _is_home(folder):
                return service
    return None


def _is_home(folder: Path) -> bool:
    """Dropbox keeps its settings in `~/.dropbox`; that does not make the home folder its own."""
    return folder == Path.home()


def _by_environment(path: Path, environment: Mapping[str, str]) -> CloudService | None:
    roots = (environment.get(name) for name in _ONEDRIVE_VARIABLES)
    return CloudService.ONEDRIVE if any(root and path.is_relative_to(root) for root in roots) else None


def _depth_of(path: PurePath, mount_point: str) -> int:
    """How many parts of the path the mount point covers; -1 when the path is elsewhere."""
    point = type(path)(mount_point)
    return len(point.parts) if path.is_relative_to(point) else -1


def _unescaped(text: str) -> str:
    r"""The mount point with `\040` and the like turned back."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), text)
