"""Cloud folders and network disks are recognised; ordinary places are not."""

from pathlib import Path, PurePosixPath

import pytest

from ror_desktop.places import (
    CloudService,
    cloud_service,
    is_on_network,
    is_remote_in_mount,
    is_remote_in_mountinfo,
    is_unc,
    nearest_existing,
)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", CloudService.ONEDRIVE),
        ("OneDrive - Contoso Ltd", CloudService.ONEDRIVE),
        ("Library/CloudStorage/OneDrive-Personal", CloudService.ONEDRIVE),
        ("Dropbox", CloudService.DROPBOX),
        ("Dropbox (Acme)", CloudService.DROPBOX),
        ("Library/Mobile Documents/com~apple~CloudDocs", CloudService.ICLOUD),
        ("iCloudDrive", CloudService.ICLOUD),
        ("Google Drive", CloudService.GOOGLE_DRIVE),
        ("GoogleDrive-me@mail.example/My Drive", CloudService.GOOGLE_DRIVE),
        ("My Drive/deep/er", CloudService.GOOGLE_DRIVE),
        ("share/ror-desktop", None),
        ("Dropboxes", None),
        ("my onedriver", None),
    ],
)
def test_by_the_name_of_a_folder(tmp_path: Path, folder: str, service: CloudService | None) -> None:
    assert cloud_service(tmp_path / folder / "book.ror", {}) is service


def test_the_books_own_name_says_nothing(tmp_path: Path) -> None:
    assert cloud_service(tmp_path / "Dropbox", {}) is None


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox", CloudService.DROPBOX),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", CloudService.ONEDRIVE),
        (".tmp.driveupload", CloudService.GOOGLE_DRIVE),
    ],
)
def test_by_the_mark_in_a_renamed_folder(tmp_path: Path, marker: str, service: CloudService) -> None:
    (tmp_path / "cloud" / "work").mkdir(parents=True)
    (tmp_path / "cloud" / marker).touch()
    assert cloud_service(tmp_path / "cloud" / "work" / "book.ror", {}) is service
    assert cloud_service(tmp_path / "book.ror", {}) is None


def test_settings_of_dropbox_do_not_mark_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / ".dropbox").mkdir()
    assert cloud_service(tmp_path / ".local" / "share" / "book.ror", {}) is None


def test_by_what_onedrive_tells_windows(tmp_path: Path) -> None:
    environment = {"OneDriveCommercial": str(tmp_path / "Work files")}
    assert cloud_service(tmp_path / "Work files" / "book.ror", environment) is CloudService.ONEDRIVE
    assert cloud_service(tmp_path / "Other" / "book.ror", environment) is None


def test_link_into_a_cloud_folder(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    try:
        (tmp_path / "link").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    except OSError:
        pytest.skip("no right to make links here")
    if not (tmp_path / "link").is_dir():
        pytest.skip("links are not made here, and that is not said (wine)")
    assert cloud_service(tmp_path / "link" / "book.ror", {}) is CloudService.DROPBOX


MOUNTINFO = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
23 22 0:21 / /proc rw shared:12 - proc proc rw
40 22 0:45 / /home/ann/office rw shared:30 - cifs //server/office rw,vers=3.0
41 22 0:46 / /mnt/my\\040nas rw - nfs4 nas:/volume rw
42 22 0:47 / /home/ann/local rw - nfs4 nas:/old rw
43 22 8:2 / /home/ann/local rw - btrfs /dev/sdb1 rw
44 22 0:48 / /run/user/1000/gvfs rw shared:5 master:2 - fuse.gvfsd-fuse gvfsd-fuse rw
45 40 8:3 / /home/ann/office/disk rw - ext4 /dev/sdc1 rw
nonsense
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/home/ann/book.ror", False),
        ("/home/ann/office/book.ror", True),
        ("/home/ann/office2/book.ror", False),
        ("/home/ann/office/disk/book.ror", False),
        ("/mnt/my nas/book.ror", True),
        ("/home/ann/local/book.ror", False),
        ("/run/user/1000/gvfs/smb-share/book.ror", True),
    ],
)
def test_mount_table_of_linux(path: str, remote: bool) -> None:
    assert is_remote_in_mountinfo(MOUNTINFO, PurePosixPath(path)) is remote


MOUNT = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ann@server._smb._tcp.local/office on /Volumes/office (smbfs, nodev, nosuid, mounted by ann)
/dev/disk4s1 on /Volumes/USB (stick) (exfat, local, nodev, nosuid, noowners)
nonsense
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/Users/ann/book.ror", False),
        ("/Volumes/office/book.ror", True),
        ("/Volumes/USB (stick)/book.ror", False),
    ],
)
def test_mount_list_of_macos(path: str, remote: bool) -> None:
    assert is_remote_in_mount(MOUNT, PurePosixPath(path)) is remote


@pytest.mark.parametrize(
    ("path", "unc"),
    [
        (r"\\server\share\book.ror", True),
        (r"\\?\UNC\server\share\book.ror", True),
        ("//server/share/book.ror", True),
        (r"C:\Users\ann\book.ror", False),
        (r"\\?\C:\Users\ann\book.ror", False),
        (r"\\.\C:\book.ror", False),
    ],
)
def test_server_paths_of_windows(path: str, unc: bool) -> None:
    assert is_unc(path) is unc


def test_this_machines_temporary_folder_is_local(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path / "not" / "there" / "book.ror")


def test_nearest_existing(tmp_path: Path) -> None:
    assert nearest_existing(tmp_path / "no" / "where" / "book.ror") == tmp_path.resolve()
    assert nearest_existing(tmp_path) == tmp_path.resolve()
