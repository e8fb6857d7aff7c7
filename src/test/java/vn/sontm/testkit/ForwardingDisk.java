package vn.sontm.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import vn.sontm.base.Disk;
import vn.sontm.base.RealDisk;
import vn.sontm.base.Writing;

/** Another disk, for disks that behave worse. */
abstract class ForwardingDisk implements Disk {
    private final Disk disk;

    ForwardingDisk(Disk disk) {
        this.disk = disk;
    }

    /** The real one. */
    ForwardingDisk() {
        this(new RealDisk());
    }

    @Override
    public boolean exists(Path path) {
        return disk.exists(path);
    }

    @Override
    public boolean isDirectory(Path path) {
        return disk.isDirectory(path);
    }

    @Override
    public long size(Path path) throws IOException {
        return disk.size(path);
    }

    @Override
    public byte[] read(Path path) throws IOException {
        return disk.read(path);
    }

    @Override
    public InputStream open(Path path) throws IOException {
        return disk.open(path);
    }

    @Override
    public List<Path> list(Path directory) throws IOException {
        return disk.list(directory);
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        disk.createDirectories(directory);
    }

    @Override
    public void writeSafely(Path target, byte[] content) throws IOException {
        disk.writeSafely(target, content);
    }

    @Override
    public void writeNew(Path target, Writing content) throws IOException {
        disk.writeNew(target, content);
    }

    @Override
    public void deleteIfExists(Path path) throws IOException {
        disk.deleteIfExists(path);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void restrictToOwner(Path directory) throws IOException {
        disk.restrictToOwner(directory);
    }
}
