package vn.sontm.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/** The operating system's file system. */
public final class RealDisk implements Disk {
    private final SafeWrite safeWrite = new SafeWrite(new RealFileSteps());

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public boolean isDirectory(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public long size(Path path) throws IOException {
        return Files.size(path);
    }

    @Override
    public byte[] read(Path path) throws IOException {
        return Files.readAllBytes(path);
    }

    @Override
    public InputStream open(Path path) throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public List<Path> list(Path directory) throws IOException {
        try (var children = Files.list(directory)) {
            return children.sorted().toList();
        }
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        Files.createDirectories(directory);
    }

    @Override
    public void writeSafely(Path target, byte[] content) throws IOException {
        safeWrite.replace(target, out -> out.write(content));
    }

    @Override
    public void writeNew(Path target, Writing content) throws IOException {
        safeWrite.create(target, content);
    }

    @Override
    public void deleteIfExists(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to);
    }

    @Override
    public void restrictToOwner(Path directory) throws IOException {
        var posix = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
            return;
        }
        var acl = Files.getFileAttributeView(directory, AclFileAttributeView.class);
        if (acl != null) { // a memory stick in FAT has neither
            acl.setAcl(List.of(ownerMayDoAll(acl)));
        }
    }

    private static AclEntry ownerMayDoAll(AclFileAttributeView view) throws IOException {
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(Objects.requireNonNull(view.getOwner()))
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                .build();
    }
}
