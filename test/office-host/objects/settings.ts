// Excel.SettingCollection: what the add-in keeps in the workbook
import { Coll, Obj } from '../richapi';

type Bag = Map<string, unknown>;

class Setting extends Obj {
  constructor(
    private readonly bag: Bag,
    readonly $key: string,
  ) {
    super();
  }
  override get $id() {
    return { _Id: this.$key };
  }
  override $is(key: unknown) {
    return key === this.$key;
  }
  get key() {
    return this.$key;
  }
  get value() {
    return this.bag.get(this.$key);
  }
  set value(value: unknown) {
    this.bag.set(this.$key, value);
  }
  delete() {
    this.bag.delete(this.$key);
  }
}

export class SettingCollection extends Coll<Setting> {
  constructor(private readonly bag: Bag) {
    super();
  }
  get $items() {
    return [...this.bag.keys()].map((key) => new Setting(this.bag, key));
  }
  add(key: string, value: unknown) {
    this.bag.set(key, value);
    return new Setting(this.bag, key);
  }
}
