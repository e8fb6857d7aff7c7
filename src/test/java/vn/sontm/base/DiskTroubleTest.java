package vn.sontm.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a disk complains of")
class DiskTroubleTest {
    @Test
    @DisplayName("is understood in the words of Linux and of Windows")
    void isUnderstood() {
        assertThat(DiskTrouble.of(new IOException("No space left on device"))).isEqualTo(DiskTrouble.FULL);
        assertThat(DiskTrouble.of(new IOException("There is not enough space on the disk")))
                .isEqualTo(DiskTrouble.FULL);
        assertThat(DiskTrouble.of(new FileSystemException("/usb", null, "Read-only file system")))
                .isEqualTo(DiskTrouble.READ_ONLY);
        assertThat(DiskTrouble.of(new FileSystemException("E:\\", null, "The media is write protected")))
                .isEqualTo(DiskTrouble.READ_ONLY);
        assertThat(DiskTrouble.of(new AccessDeniedException("/usb"))).isEqualTo(DiskTrouble.DENIED);
        assertThat(DiskTrouble.of(new NoSuchFileException("/usb"))).isEqualTo(DiskTrouble.MISSING);
    }

    @Test
    @DisplayName("is told in Vietnamese with the place; what is not understood is quoted")
    void isTold() {
        assertThat(Refusal.disk(new FileSystemException("/usb", null, "Read-only file system")))
                .hasMessageContaining("bị khóa chống ghi (/usb)");
        assertThat(Refusal.disk(new IOException("Something odd"))).hasMessageContaining("Something odd");
    }
}
