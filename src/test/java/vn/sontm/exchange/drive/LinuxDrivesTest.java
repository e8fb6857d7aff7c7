package vn.sontm.exchange.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Removable drives on Linux")
class LinuxDrivesTest {
    @TempDir
    private Path root;

    @BeforeEach
    void simulate() throws IOException {
        disk("sda", "0");
        disk("sdb", "1");
        disk("mmcblk0", "1");
        Files.createDirectories(root.resolve("proc"));
    }

    @Test
    @DisplayName("are those that the kernel calls removable, and those where desktops mount sticks")
    void found() throws IOException {
        mounts("""
                proc /proc proc rw 0 0
                /dev/sda1 / ext4 rw,relatime 0 0
                /dev/sda2 /home ext4 rw 0 0
                /dev/sdb1 /media/xa/USB\\040CUA\\040XA vfat rw,nosuid 0 0
                /dev/mmcblk0p1 /srv/the exfat rw 0 0
                /dev/sdc1 /run/media/xa/O-CUNG ntfs rw 0 0
                tmpfs /run/media/xa/tam tmpfs rw 0 0
                """);
        assertThat(new LinuxDrives(root).removable())
                .extracting(Drive::name)
                .containsExactly("O-CUNG", "USB CUA XA", "the");
    }

    @Test
    @DisplayName("that admit no writing have nothing free")
    void readOnly() throws IOException {
        mounts("""
                /dev/sdb1 /media/xa/KHOA vfat ro,nosuid 0 0
                /dev/sdb2 /media/xa/MO vfat rw,nosuid 0 0
                """);
        Files.createDirectories(root.resolve("media/xa/KHOA"));
        Files.createDirectories(root.resolve("media/xa/MO"));
        var drives = new LinuxDrives(root).removable();
        assertThat(drives.getFirst().free()).isZero();
        assertThat(drives.getLast().free()).isPositive();
        assertThat(drives.getLast().root()).isEqualTo(root.resolve("media/xa/MO"));
    }

    @Test
    @DisplayName("never are the disk that the system was started from, and are none where nobody tells")
    void none() throws IOException {
        assertThat(new LinuxDrives(root).removable()).isEmpty();
        mounts("/dev/sdb1 / ext4 rw 0 0\n/dev/sdb2 /boot ext4 rw 0 0\n/dev/sdb9\n");
        assertThat(new LinuxDrives(root).removable()).isEmpty();
        assertThat(Drives.ofThisPc().removable()).isNotNull();
    }

    private void disk(String name, String removable) throws IOException {
        var folder = Files.createDirectories(root.resolve("sys/block").resolve(name));
        Files.writeString(folder.resolve("removable"), removable + "\n");
    }

    private void mounts(String text) throws IOException {
        Files.writeString(root.resolve("proc/mounts"), text);
    }
}
