package io.parvis.people.clients;

import io.parvis.platform.tenancy.Current;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Hands out client codes, one firm's after another. To be asked before the transaction that uses the code: taking a
/// new block is a transaction of its own.
@Component
public class ClientCodes {

    private static final int BLOCK = 20;

    private final Clients clients;
    private final Map<UUID, Block> blocks = new ConcurrentHashMap<>();

    ClientCodes(Clients clients) {
        this.clients = clients;
    }

    public String next() {
        var block = blocks.computeIfAbsent(Current.actor().inFirm(), _ -> new Block());
        return "C-%06d".formatted(block.next());
    }

    private final class Block {

        private long next = 1;
        private long last;

        synchronized long next() {
            if (next > last) {
                last = clients.takeCodes(BLOCK);
                next = last - BLOCK + 1;
            }
            return next++;
        }
    }
}
