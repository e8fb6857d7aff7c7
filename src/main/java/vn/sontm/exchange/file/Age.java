package vn.sontm.exchange.file;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.base.Writing;
import vn.sontm.workspace.DeviceKeys.EncryptionKeys;

/** age v1 (age-encryption.org) for X25519 recipients; the stock {@code age} program opens what is written here. */
final class Age {
    static final byte[] MAGIC = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

    private Age() {}

    /** @param recipients raw X25519 keys in hexadecimal; those that are no keys are passed over */
    static Writing encrypted(Writing plain, Collection<String> recipients) {
        var usable = recipients.stream().distinct().filter(Age::isUsable).toList();
        return out -> encrypt(plain, usable, out);
    }

    private static void encrypt(Writing plain, List<String> recipients, OutputStream out) throws IOException {
        try {
            var writers = new ArrayList<RecipientStanzaWriter>();
            for (var recipient : recipients) {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient(recipient)));
            }
            var channel = new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(Channels.newChannel(new Unclosed(out)), writers);
            try (var encrypting = Channels.newOutputStream(channel)) {
                plain.to(encrypting);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("age encryption failed", e);
        }
    }

    /** A point of small order gives no secret: encrypting for it fails, and must not fail for everybody else. */
    private static boolean isUsable(String recipient) {
        try {
            encrypt(out -> {}, List.of(recipient), OutputStream.nullOutputStream());
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Refuses with {@link ErrorCode#FILE_NOT_FOR_US} what none of the keys opens, with {@link ErrorCode#FILE_DAMAGED} a
     * broken head; a broken body throws IOException while it is read.
     */
    static InputStream decrypt(InputStream in, Collection<EncryptionKeys> keys) throws IOException {
        try {
            var readers = new ArrayList<RecipientStanzaReader>();
            for (var key : keys) {
                readers.add(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity(key)));
            }
            return Channels.newInputStream(
                    new StandardDecryptingChannelFactory().newDecryptingChannel(Channels.newChannel(in), readers));
        } catch (UnsupportedRecipientStanzaException e) {
            in.close();
            throw new Refusal(ErrorCode.FILE_NOT_FOR_US);
        } catch (GeneralSecurityException | RuntimeException e) {
            in.close();
            throw new Refusal(ErrorCode.FILE_DAMAGED);
        }
    }

    /** As the age program writes a recipient: {@code age1…}. */
    static CharSequence recipient(String hexadecimal) {
        return Bech32.getEncoder().encode("age", HexFormat.of().parseHex(hexadecimal));
    }

    /** As the age program writes an identity: {@code AGE-SECRET-KEY-1…}. */
    static CharSequence identity(EncryptionKeys key) {
        return Bech32.getEncoder()
                .encode("AGE-SECRET-KEY-", key.secret())
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    /** What is written around must go on after the encryption has been completed. */
    private static final class Unclosed extends FilterOutputStream {
        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
