witness-title = Who watches
witness-intro = The portal could show one past to you and another to somebody else, and both would look whole. A witness is a stranger who comes by, makes sure that the log continues what it saw before, and signs that. Whoever holds a witness’s signature knows that they see what the witness saw.
witness-none-title = Nobody watches yet
witness-none = Without a witness, a rewritten past would come to light only where readers compare what they kept.
witness-begin = Any organisation outside this portal can watch, with a small machine that is online now and then. It runs this command and gives the key that is printed to the operator of the portal, who names it here. Your own program will do too, if it speaks C2SP tlog-cosignature.
witness-newest = The newest checkpoint that a witness cosigned
witness-not-yet = Named, has not cosigned yet
witness-level = Has seen every entry
witness-behind = { $count ->
    [one] One entry behind
   *[other] { $count } entries behind
  }
witness-ended = Watches no more
witness-last = Last cosigned
witness-last-words = { $count ->
    [0] The empty log, on { $at }
    [one] The log of one entry, on { $at }
   *[other] The log of { $count } entries, on { $at }
  }
witness-since = Watches since
witness-until = Watched until
witness-key = Its key
witness-refused-named = A witness of this name, or with this key, watches already. One key counts once.
witness-refused-own-key = This is the key of the log itself. A log cannot be its own witness.
witness-refused-many = Fifteen witnesses watch already. Readers of a checkpoint need not take more signatures than that.
witness-refused-nobody = No witness of this name watches.
witness-refused-form = This is not a checkpoint with its signature lines. Send the checkpoint as it was served, with your line added.
witness-refused-checkpoint = This is not a checkpoint that this portal signed and still holds. Fetch the newest one. If the portal signed it, keep it: the portal has lost or changed its past.
witness-refused-unknown = No line here is by a witness of this portal. Its operator names witnesses.
witness-refused-false = A line that bears the name of a witness is not its signature of this checkpoint. Nothing was taken.
witness-refused-clock = The cosignature was not made within the last ten minutes. Here it is { $now }. Set your clock and cosign again.
